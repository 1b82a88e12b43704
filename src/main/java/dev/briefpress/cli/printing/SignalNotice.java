package dev.briefpress.cli.printing;

import java.io.PrintWriter;

/** Says, while a build is under way, what a signal that ends it leaves behind. */
public final class SignalNotice {
  private final Thread notice;

  private SignalNotice(Thread notice) {
    this.notice = notice;
  }

  /** Until its {@link #end}, the end of the process is reported on {@code err}. */
  public static SignalNotice on(PrintWriter err) {
    Thread notice =
        new Thread(
            () -> {
              err.println(
                  "briefpress: stopped by a signal; what is published is whole, run it again to go"
                      + " on");
              err.flush();
            },
            "signal-notice");
    Runtime.getRuntime().addShutdownHook(notice);
    return new SignalNotice(notice);
  }

  /** From now on the end of the process is not reported. */
  public void end() {
    try {
      Runtime.getRuntime().removeShutdownHook(notice);
    } catch (IllegalStateException e) {
      // The process is ending, and the notice is being given.
    }
  }
}
