package dev.briefpress.cli;

/** The form of a list: for people, or for programs. */
enum TextOrJson {
  text,
  json
}
