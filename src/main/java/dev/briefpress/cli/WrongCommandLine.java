package dev.briefpress.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with a command line, and where to read what is right. */
final class WrongCommandLine implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println("briefpress: " + message(fault));
    command.getErr().println("see: " + name + " --help");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException fault) {
    String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return message
          + unmatched.getSuggestions().stream()
              .findFirst()
              .map(near -> "; did you mean '" + near + "'?")
              .orElse("");
    }
    return message;
  }
}
