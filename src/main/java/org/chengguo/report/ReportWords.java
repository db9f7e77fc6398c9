package org.chengguo.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chengguo.document.ReportRun;
import org.chengguo.model.Agency;
import org.chengguo.model.Language;
import org.chengguo.model.RocYear;
import org.chengguo.model.SectionNumber;
import org.chengguo.model.Text;
import org.chengguo.text.Phrases;

/** The sentences of reports in one language. */
record ReportWords(Language language, Phrases phrases) {
  private static final char FIRST_MARK = '\uE000'; // private use: in no sentence

  static ReportWords in(Language language) {
    return new ReportWords(language, Phrases.messages("report", language.locale()));
  }

  String text(String key, Object... arguments) {
    return phrases.text(key, arguments);
  }

  /** A sentence as one run. */
  ReportRun run(String key, Object... arguments) {
    return new ReportRun.Words(text(key, arguments), language);
  }

  /** A sentence with runs in the places of its arguments. */
  List<ReportRun> runs(String key, List<List<ReportRun>> arguments) {
    Object[] marks = new Object[arguments.size()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = Character.toString(FIRST_MARK + i);
    }
    List<ReportRun> runs = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (char character : text(key, marks).toCharArray()) {
      int argument = character - FIRST_MARK;
      if (argument < 0 || argument >= marks.length) {
        plain.append(character);
      } else {
        flush(plain, runs);
        runs.addAll(arguments.get(argument));
      }
    }
    flush(plain, runs);
    return runs;
  }

  private void flush(StringBuilder plain, List<ReportRun> runs) {
    if (plain.length() > 0) {
      runs.add(new ReportRun.Words(plain.toString(), language));
      plain.setLength(0);
    }
  }

  /** The tag that programs know: with the script alone, some read Mandarin of no place. */
  static String tag(Language language) {
    return language == Language.ZH_HANT ? "zh-TW" : language.tag();
  }

  String of(Text text) {
    return text.in(language);
  }

  /** The language that a text is in, where it may have no translation. */
  Language languageOf(Text text) {
    return language == Language.EN && text.english().isEmpty() ? Language.ZH_HANT : language;
  }

  /** An agency as lists call it. */
  String agency(Agency agency) {
    return language == Language.ZH_HANT ? agency.shortName() : of(agency.name());
  }

  /** A part of the source, by its heading or its number. */
  String part(Part part) {
    return text("part", part.heading(), new SectionNumber(part.section()).in(language));
  }

  String year(RocYear year) {
    return text("year", year.toString(), Integer.toString(year.commonEra()));
  }

  /** {@code 112 年 5 月 8 日（2023-05-08）}. */
  String date(LocalDate date) {
    return text(
        "date",
        RocYear.of(date).toString(),
        Integer.toString(date.getMonthValue()),
        Integer.toString(date.getDayOfMonth()),
        date.toString(),
        Integer.toString(date.getYear()));
  }

  /** A number at its own digits: {@code 26,328}, {@code 71.6}. */
  String number(BigDecimal number) {
    return phrases.number(number);
  }
}
