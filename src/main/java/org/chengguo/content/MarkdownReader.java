package org.chengguo.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.regex.Pattern;
import org.chengguo.model.Prose;
import org.chengguo.problem.Code;
import org.chengguo.problem.Origin;
import org.chengguo.problem.Problems;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns the Markdown of a content file into safe markup; what is not safe is a problem. */
final class MarkdownReader {
  private static final MutableDataSet OPTIONS =
      new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "hr", "br")
          .allowElements("em", "strong", "code", "pre", "a")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowAttributes("align")
          .onElements("th", "td")
          .allowAttributes("href")
          .onElements("a")
          .allowUrlProtocols("http", "https", "mailto")
          .toFactory();

  private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:|/|#).*");
  // A line broken inside Chinese text would show as a blank.
  private static final Pattern BREAK_IN_CHINESE =
      Pattern.compile("(?<=[\\p{IsHan}，。、；：？！）」』])\n(?=[\\p{IsHan}（「『])");

  private MarkdownReader() {}

  static Prose read(String path, FrontMatter file, Problems problems) {
    if (file.body().isBlank()) {
      return Prose.NONE;
    }
    Document document = PARSER.parse(file.body());
    for (Node node : document.getDescendants()) {
      fault(node, new Origin(path, file.bodyLine() + node.getStartLineNumber(), 0), problems);
    }
    String html = POLICY.sanitize(RENDERER.render(document)).strip();
    html = BREAK_IN_CHINESE.matcher(html).replaceAll("");
    return new Prose(html, Jsoup.parseBodyFragment(html).text());
  }

  private static void fault(Node node, Origin origin, Problems problems) {
    if (node instanceof Heading heading && heading.getLevel() == 1) {
      problems.add(Code.TOP_HEADING, origin, heading.getText().toString());
    } else if (node instanceof HtmlBlock || node instanceof HtmlInline || node instanceof Image) {
      problems.add(Code.UNSAFE_MARKUP, origin, node.getChars().toString().strip());
    } else if (node instanceof Link link && !isSafe(link.getUrl().toString())) {
      problems.add(Code.UNSAFE_MARKUP, origin, link.getUrl().toString());
    } else if (node instanceof AutoLink link && !isSafe(link.getText().toString())) {
      problems.add(Code.UNSAFE_MARKUP, origin, link.getText().toString());
    }
  }

  private static boolean isSafe(String url) {
    return SAFE_LINK.matcher(url).matches();
  }
}
