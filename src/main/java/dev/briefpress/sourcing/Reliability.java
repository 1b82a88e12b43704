package dev.briefpress.sourcing;

/**
 * How far a source can be relied on: the letter of the Admiralty (NATO) grade. F is not the worst.
 */
public enum Reliability {
  A,
  B,
  C,
  D,
  E,
  F
}
