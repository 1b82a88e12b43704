package dev.briefpress.cli;

class Main {}
