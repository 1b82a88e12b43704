package dev.briefpress.search.text;

import java.util.HashMap;
import java.util.Map;

/** The names of months in one language, as folded texts have them in small letters. */
public final class Months {
  static final Months NONE = new Months("");
  static final Months ENGLISH =
      new Months(
          "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,"
              + "september sept sep,october oct,november nov,december dec");
  private static final Map<String, Months> OTHERS =
      Map.of(
          "da",
          new Months(
              "januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december"),
          "de",
          new Months(
              "januar,februar,marz,april,mai,juni,juli,august,september,oktober,november,dezember"),
          "es",
          new Months(
              "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,"
                  + "diciembre"),
          "fr",
          new Months(
              "janvier,fevrier,mars,avril,mai,juin,juillet,aout,septembre,octobre,novembre,"
                  + "decembre"),
          "it",
          new Months(
              "gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,"
                  + "novembre,dicembre"),
          "nl",
          new Months(
              "januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,"
                  + "december"),
          "no",
          new Months(
              "januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desember"),
          "sv",
          new Months(
              "januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,"
                  + "december"));

  private final String names;
  private final Map<String, Integer> numbers = new HashMap<>();

  private Months(String names) {
    this.names = names;
    int month = 0;
    for (String one : names.split(",")) {
      month++;
      for (String name : one.split(" ")) {
        numbers.put(name, month);
      }
    }
  }

  /** The months of a language such as {@code de} that has stems. */
  static Months ofLanguage(String code) {
    return OTHERS.getOrDefault(code, NONE);
  }

  /** All, in order, with commas between them and blanks between the forms of one; maybe empty. */
  public String names() {
    return names;
  }

  /** The number, 1 to 12, of the month with this name; 0 when there is none. */
  int number(String name) {
    return numbers.getOrDefault(name, 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Months months && names.equals(months.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  @Override
  public String toString() {
    return names;
  }
}
