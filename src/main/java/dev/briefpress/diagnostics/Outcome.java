package dev.briefpress.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a stage made of one input; a failure always says why. */
public sealed interface Outcome<T> {
  /** Everything found on the way, warnings of a success included. */
  List<Diagnostic> diagnostics();

  /** The value, absent after a failure. */
  Optional<T> value();

  /** Hands the value on, if there is one; the findings of both stages add up. */
  <R> Outcome<R> then(Function<? super T, Outcome<R>> next);

  static <T> Outcome<T> ok(T value) {
    return new Ok<>(value, List.of());
  }

  static <T> Outcome<T> ok(T value, List<Diagnostic> diagnostics) {
    return new Ok<>(value, diagnostics);
  }

  static <T> Outcome<T> failed(Diagnostic diagnostic) {
    return new Failed<>(List.of(diagnostic));
  }

  static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
    return new Failed<>(diagnostics);
  }

  /** A value, with what was found on the way to it. */
  record Ok<T>(T result, List<Diagnostic> diagnostics) implements Outcome<T> {
    public Ok {
      diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public Optional<T> value() {
      return Optional.of(result);
    }

    @Override
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
      Outcome<R> following = next.apply(result);
      List<Diagnostic> all = new ArrayList<>(diagnostics);
      all.addAll(following.diagnostics());
      return following
          .value()
          .<Outcome<R>>map(v -> new Ok<>(v, all))
          .orElseGet(() -> new Failed<>(all));
    }
  }

  /** No value, and at least one reason. */
  record Failed<T>(List<Diagnostic> diagnostics) implements Outcome<T> {
    public Failed {
      diagnostics = List.copyOf(diagnostics);
      if (diagnostics.isEmpty()) {
        throw new IllegalArgumentException("a failure needs a diagnostic");
      }
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
      return new Failed<>(diagnostics);
    }
  }
}
