package org.chengguo.testing;

import static org.chengguo.testing.Weighted.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.model.Agency;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RocYear;

/** Writes titles and texts like those of the content, with a long tail of words of its own. */
final class SyntheticText {
  private static final int OWN_WORDS = 20_000;
  private static final int LONGEST_BODY = 120;
  private static final Pattern BLANKS = Pattern.compile(" {2,}");
  private static final List<String> RARE_HAN =
      Stream.of(0x20BB7, 0x2070E, 0x20C53, 0x21201, 0x2A6A5).map(Character::toString).toList();
  private static final Map<RecordKind, List<String>> ENDINGS =
      Map.of(
          RecordKind.MEASURE, List.of("宣導活動", "措施", "計畫", "課程", "手冊"),
          RecordKind.ANALYSIS, List.of("性別統計分析", "性別分析", "之性別分析", "統計分析報告"),
          RecordKind.ASSESSMENT, List.of("計畫", "工程", "自治條例", "性別影響評估", "方案(草案)"),
          RecordKind.COURSE, List.of("課程", "—視訊課程", "（市政會議講座）", "工作坊"));

  private final Weighted<String> titleParts;
  private final Weighted<String> bodyParts;
  private final Weighted<String> latin;
  private final Weighted<String> han;
  private final Weighted<String> ownWords;
  private final List<String> agencyNames;
  private final Weighted<Piece> titlePieces;
  private final Weighted<Piece> bodyPieces;
  private final Weighted<String> joints =
      Weighted.of(
          List.of(
              choice(55, ""),
              choice(10, "之"),
              choice(8, "與"),
              choice(6, "及"),
              choice(6, " "),
              choice(4, "、"),
              choice(4, "－"),
              choice(3, "："),
              choice(2, "的"),
              choice(1, "／")));

  SyntheticText(Vocabulary vocabulary, SplitMix64 random) {
    titleParts = Weighted.skewed(vocabulary.titleParts(), 5);
    bodyParts = Weighted.skewed(vocabulary.bodyParts(), 20);
    latin = Weighted.skewed(vocabulary.latin(), 2);
    han = Weighted.skewed(vocabulary.han(), 100);
    ownWords =
        Weighted.skewed(Stream.generate(() -> newWord(random)).limit(OWN_WORDS).toList(), 20);
    agencyNames = names(vocabulary.site().agencies());
    titlePieces = pieces((year, from) -> oldOrNewForm(titleParts.pick(from), from));
    bodyPieces = pieces((year, from) -> oldOrNewForm(bodyParts.pick(from), from));
  }

  /** One way to go on with a text of a year. */
  @FunctionalInterface
  private interface Piece {
    String make(RocYear year, SplitMix64 random);
  }

  private Weighted<Piece> pieces(Piece real) {
    return Weighted.of(
        List.of(
            choice(400, real),
            choice(300, (year, random) -> ownWords.pick(random)),
            choice(70, (year, random) -> newWord(random)),
            choice(80, (year, random) -> spaced(yearNear(year, random), random)),
            choice(70, (year, random) -> any(agencyNames, random)),
            choice(40, (year, random) -> spaced(latin.pick(random), random)),
            choice(20, (year, random) -> spaced(number(random), random)),
            choice(15, (year, random) -> Widths.full(latinOrNumber(random))),
            choice(5, (year, random) -> any(RARE_HAN, random) + newWord(random))));
  }

  private static List<String> names(List<Agency> agencies) {
    List<String> names = new ArrayList<>();
    for (Agency agency : agencies) {
      names.add(agency.name().chinese());
      names.add(agency.shortName());
      names.addAll(agency.aliases());
    }
    return List.copyOf(names);
  }

  private static String any(List<String> values, SplitMix64 random) {
    return values.get((int) random.below(values.size()));
  }

  /** A title as an agency would give it to a record. */
  String title(RecordKind kind, RocYear year, SplitMix64 random) {
    StringBuilder title = new StringBuilder();
    clause(title, titlePieces, random.between(1, 4), year, random);
    if (random.percent(15)) {
      title.insert(0, "「").append("」");
    }
    if (random.percent(40)) {
      title.append(any(ENDINGS.get(kind), random));
    }
    return tidy(title);
  }

  /** What was done, in 120 UTF-16 units at most; often empty. */
  String body(RocYear year, SplitMix64 random) {
    if (random.percent(30)) {
      return "";
    }
    int length = random.between(8, LONGEST_BODY - 1);
    StringBuilder body = new StringBuilder();
    while (body.length() < length) {
      clause(body, bodyPieces, random.between(1, 3), year, random);
      body.append(random.percent(70) ? "，" : "。");
    }
    boolean insidePair = Character.isHighSurrogate(body.charAt(length - 1));
    body.setLength(insidePair ? length - 1 : length);
    return tidy(body.append("。"));
  }

  private void clause(
      StringBuilder text, Weighted<Piece> pieces, int count, RocYear year, SplitMix64 random) {
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : joints.pick(random)).append(pieces.pick(random).make(year, random));
    }
  }

  private static String tidy(StringBuilder text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Two to four characters that need not be a word. */
  private String newWord(SplitMix64 random) {
    boolean common = !random.percent(3);
    int length = random.percent(65) ? 2 : random.between(3, 4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(common ? han.pick(random) : Character.toString(random.between(0x4E00, 0x9FFF)));
    }
    return word.toString();
  }

  private static String oldOrNewForm(String part, SplitMix64 random) {
    return random.percent(10) ? part.replace('臺', '台') : part;
  }

  private static String spaced(String word, SplitMix64 random) {
    return random.percent(50) ? " " + word + " " : word;
  }

  private static String yearNear(RocYear year, SplitMix64 random) {
    return Years.written(new RocYear(year.number() - random.between(0, 3)), random);
  }

  private String latinOrNumber(SplitMix64 random) {
    return random.percent(50) ? latin.pick(random) : number(random);
  }

  private static String number(SplitMix64 random) {
    return switch (random.between(0, 5)) {
      case 0 -> random.between(0, 99) + "." + random.between(0, 9) + "%";
      case 1 -> random.between(1, 40) + "," + (100 + random.between(0, 899)) + " 元";
      case 2 -> random.between(2, 60) + " 場次";
      case 3 -> "第 " + random.between(1, 12) + " 次";
      case 4 -> "1/" + random.between(2, 4);
      default -> Integer.toString(random.between(1, 9999));
    };
  }
}
