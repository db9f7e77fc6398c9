package org.chengguo.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.chengguo.format.FrontMatter;
import org.chengguo.format.SourceText;
import org.chengguo.model.Origin;
import org.chengguo.model.Prose;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that Markdown becomes safe HTML, and that unsafe markup is reported at its line. */
final class MarkdownReaderTest {
  private final Problems problems = new Problems();

  private Prose read(String body) {
    FrontMatter file =
        FrontMatter.parse(new SourceText("a.md", "---\na: 1\n---\n" + body), problems)
            .orElseThrow();
    return MarkdownReader.read("a.md", file, problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", ">", "1. ", "* > "})
  void nestingWithoutEnd(String marker) {
    assertThat(read("第一段\n\n" + marker.repeat(10_000) + "文字\n").isEmpty()).isTrue();

    assertThat(problems.sorted())
        .containsExactly(Problem.of(Code.TOO_DEEP, Origin.at("a.md", 6, 1), "32"));
  }

  @Test
  void indentationWithoutEnd() {
    assertThat(read("- 甲\n" + " ".repeat(200) + "- 乙\n").isEmpty()).isTrue();

    assertThat(Found.codes(problems)).containsExactly(Code.TOO_DEEP);
  }

  @Test
  void ordinaryNestingIsAccepted() {
    assertThat(safe("> - 甲\n>   - 乙\n>     1. 丙\n\n3. 三\n4. 四\n").html())
        .contains("<blockquote>", "丙", "<ol start=\"3\">");
  }

  private Prose safe(String body) {
    Prose prose = read(body);
    assertThat(problems.sorted()).isEmpty();
    return prose;
  }

  @Test
  void nothing() {
    assertThat(safe("\n  \n")).isEqualTo(Prose.NONE);
    assertThat(safe("").isEmpty()).isTrue();
  }

  @Test
  void markupAndText() {
    Prose prose = safe("## 前言\n\n一**二** `三`\n\n- 四\n- 五\n\n> 六\n");

    assertThat(prose.html())
        .contains("<h2>前言</h2>", "<p>一<strong>二</strong> <code>三</code></p>", "<li>四</li>")
        .contains("<blockquote>");
    assertThat(prose.text()).isEqualTo("前言 一二 三 四 五 六");
  }

  @Test
  void tables() {
    Prose prose = safe("| 年 | 次 |\n|---|--:|\n| 106 | 3 |\n");

    assertThat(prose.html())
        .containsSubsequence("<table>", "<thead>", "<th>年</th>", "<tbody>", "<td>106</td>")
        .contains("<td class=\"align-right\">3</td>");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x?y=1,https://a.example/x?y&#61;1",
    "http://a.example/,http://a.example/",
    "mailto:a@b.example,mailto:a&#64;b.example",
    "/106/,/106/",
    "/106/figures/#meetings,/106/figures/#meetings",
    "#part,#part",
  })
  void linksThatAreKept(String url, String written) {
    assertThat(safe("[甲](" + url + ")").html()).contains("href=\"" + written + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://a.example/",
        "../elsewhere",
        "page.html",
        "&#106;avascript:alert(1)",
        "//evil.example/",
      })
  void linksThatAreRefused(String url) {
    Prose prose = read("前文\n\n[甲](" + url + ")\n");

    assertThat(Found.codes(problems)).containsExactly(Code.UNSAFE_MARKUP);
    assertThat(problems.sorted().get(0).origin().line()).isEqualTo(6);
    assertThat(prose.html()).doesNotContain("script:");
  }

  @Test
  void linksByReferenceAreCheckedToo() {
    Prose prose = read("[甲][x]\n\n[x]: javascript:alert(1)\n");

    assertThat(Found.codes(problems)).containsExactly(Code.UNSAFE_MARKUP);
    assertThat(prose.html()).doesNotContain("script:");
  }

  @Test
  void autolinks() {
    assertThat(safe("<https://a.example/>").html()).contains("href=\"https://a.example/\"");
    read("<javascript:alert(1)>");
    assertThat(Found.codes(problems)).containsExactly(Code.UNSAFE_MARKUP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<div onclick=\"x\">甲</div>",
        "文字<b>甲</b>",
        "文字<br>",
        "<iframe src=\"https://a.example/\"></iframe>",
        "<style>p{}</style>",
      })
  void rawMarkupIsRefused(String body) {
    Prose prose = read("第一段\n\n" + body + "\n");

    assertThat(Found.codes(problems))
        .contains(Code.UNSAFE_MARKUP)
        .doesNotContain(Code.HEADING_LEVEL);
    assertThat(problems.sorted()).allMatch(problem -> problem.origin().line() == 6);
    assertThat(prose.html())
        .doesNotContain("<script", "onclick", "<iframe", "<style", "<div", "<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲 <!-- 註解 --> 乙", "<!-- 註解 -->"})
  void commentsAreRefusedLikeOtherMarkup(String body) {
    assertThat(read(body).html()).doesNotContain("註解");

    assertThat(Found.codes(problems)).containsExactly(Code.UNSAFE_MARKUP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![圖](https://a.example/x.png)",
        "![圖](/x.png)",
        "![圖][x]\n\n[x]: https://a.example/x.png",
      })
  void imagesAreRefused(String body) {
    Prose prose = read(body + "\n");

    assertThat(Found.codes(problems)).containsExactly(Code.UNSAFE_MARKUP);
    assertThat(prose.html()).doesNotContain("<img");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# 標題", "標題\n=====", "# 標題 #", "##### 標題"})
  void headingsOfOtherLevels(String heading) {
    read("第一段\n\n" + heading + "\n");

    assertThat(Found.lines(problems)).containsExactly("6:1 heading-level [標題]");
  }

  @Test
  void everyProblemIsReportedAtItsLine() {
    read("# 甲\n\n![圖](x)\n\n- 乙\n- 丙 <b>\n");

    assertThat(problems.sorted().stream().map(problem -> problem.origin().line()))
        .containsExactly(4, 6, 9);
  }

  @Test
  void markupInCodeIsText() {
    assertThat(safe("`<b>`\n\n    <script>\n").html()).contains("&lt;b&gt;", "&lt;script&gt;");
  }

  @Test
  void linesBrokenInChineseTextAreJoined() {
    assertThat(safe("機關辦理\n性別平等，\n並檢討（含\n「說明」）\n成果。").text()).isEqualTo("機關辦理性別平等，並檢討（含「說明」）成果。");
  }

  @Test
  void linesBrokenInOtherTextStayApart() {
    assertThat(safe("apple\nbanana").text()).isEqualTo("apple banana");
    assertThat(safe("計畫 CEDAW\n公約").text()).isEqualTo("計畫 CEDAW 公約");
  }

  @Test
  void linesBrokenInChineseTextAreJoinedInFilesWithCarriageReturns() {
    assertThat(safe("機關辦理\r\n性別平等\r\n").text()).isEqualTo("機關辦理性別平等");
  }

  @Test
  void linesBrokenBesideEmphasisAreJoined() {
    assertThat(safe("機關**辦理**\n性別平等\n").text()).isEqualTo("機關辦理性別平等");
  }

  @Test
  void codeKeepsItsLines() {
    assertThat(safe("```\n第一行\n第二行\n```\n").html()).contains("第一行\n第二行");
  }
}
