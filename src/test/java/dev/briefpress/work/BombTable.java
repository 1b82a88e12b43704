package dev.briefpress.work;

import java.util.List;

/** A list of bombs; an implementation has a constructor without parameters. */
public interface BombTable {
  /** Each bomb once; the names differ. */
  List<Bomb> bombs();
}
