package dev.briefpress.cli;

import dev.briefpress.cli.printing.FindingsForm;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which forms findings are printed, and where. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORM[=FILE]",
      converter = Reader.class,
      completionCandidates = Forms.class,
      description = {
        "text, json, sarif, github, gitlab, junit or markdown (default: text); may be given several"
            + " times.",
        "With =FILE it is written there, and the text is printed all the same."
      })
  private List<Target> targets = List.of();

  /**
   * A form and its place.
   *
   * @param file empty for standard output
   */
  record Target(FindingsForm form, Optional<Path> file) {}

  /** The form for standard output: the text unless another one was asked for. */
  FindingsForm printed() {
    List<Target> printed = targets.stream().filter(target -> target.file().isEmpty()).toList();
    if (printed.size() > 1) {
      throw Stop.usage(
          "Standard output takes one form, and here are "
              + printed.stream().map(t -> t.form().name()).collect(Collectors.joining(" and "))
              + ". Give the others a file, as in --format "
              + printed.get(1).form()
              + "=FILE.");
    }
    return printed.isEmpty() ? FindingsForm.text : printed.get(0).form();
  }

  /**
   * The forms that go to files; none of them can fail to be written for a reason known now.
   *
   * @param folder from which paths lead
   */
  List<Target> files(Path folder) {
    List<Target> files =
        targets.stream()
            .filter(target -> target.file().isPresent())
            .map(target -> new Target(target.form(), target.file().map(folder::resolve)))
            .toList();
    for (Target target : files) {
      Sites.refuseReport("--format " + target.form() + "=", target.file().get());
    }
    return files;
  }

  /** What shells complete. */
  private static final class Forms implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(FindingsForm.values()).map(FindingsForm::name).iterator();
    }
  }

  private static final class Reader implements ITypeConverter<Target> {
    @Override
    public Target convert(String value) {
      int sign = value.indexOf('=');
      String name = sign < 0 ? value : value.substring(0, sign);
      Optional<String> file = sign < 0 ? Optional.empty() : Optional.of(value.substring(sign + 1));
      if (file.isPresent() && file.get().isBlank()) {
        throw new TypeConversionException("'" + value + "' names no file");
      }
      return Arrays.stream(FindingsForm.values())
          .filter(form -> form.name().equals(name))
          .map(form -> new Target(form, file.map(OptionValues::path)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected one of "
                          + List.of(FindingsForm.values())
                          + " but was '"
                          + name
                          + "'"));
    }
  }
}
