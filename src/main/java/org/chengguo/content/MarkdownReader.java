package org.chengguo.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.format.FrontMatter;
import org.chengguo.model.Origin;
import org.chengguo.model.Prose;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns the Markdown of a content file into safe markup; what is not safe is a problem. */
final class MarkdownReader {
  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "hr", "br")
          .allowElements("em", "strong", "code", "pre", "a")
          .allowElements("table", "thead", "tbody", "tr")
          .allowElements(MarkdownReader::alignByClass, "th", "td")
          .allowAttributes("align", "class")
          .onElements("th", "td")
          .allowAttributes("start")
          .onElements("ol")
          .allowAttributes("href")
          .onElements("a")
          .allowUrlProtocols("http", "https", "mailto")
          .toFactory();

  private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:|/(?!/)|#).*");
  private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。、；：？！「」『』（）]");
  private static final Pattern ENTITY = Pattern.compile("&#x([0-9a-f]{2,6});");
  private static final String EMPHASIS = "*_`";
  private static final int DEEPEST_HEADING = 4;

  private MarkdownReader() {}

  static Prose read(String path, FrontMatter file, Problems problems) {
    if (file.body().isBlank() || MarkdownNesting.isTooDeep(path, file, problems)) {
      return Prose.NONE;
    }
    Document document = PARSER.parse(file.body());
    for (Node node : document.getDescendants()) {
      fault(node, origin(path, file, node), problems);
    }
    joinLines(document);
    String html = plain(POLICY.sanitize(RENDERER.render(document)).strip());
    return new Prose(html, Jsoup.parseBodyFragment(html).text(), siteLinks(path, file, document));
  }

  private static List<Prose.SiteLink> siteLinks(String path, FrontMatter file, Document document) {
    List<Prose.SiteLink> links = new ArrayList<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof LinkNodeBase link && link.getUrl().startsWith("/")) {
        links.add(new Prose.SiteLink(link.getUrl().toString(), origin(path, file, node)));
      }
    }
    return links;
  }

  /** Writes the sanitizer's entities for other than ASCII characters as themselves. */
  private static String plain(String html) {
    return ENTITY
        .matcher(html)
        .replaceAll(
            match -> {
              int point = Integer.parseInt(match.group(1), 16);
              return Matcher.quoteReplacement(
                  point < 0x80 ? match.group() : Character.toString(point));
            });
  }

  /** Takes out the line breaks inside Chinese text, which would show as blanks. */
  private static void joinLines(Document document) {
    for (Node node : document.getDescendants()) {
      if (node instanceof SoftLineBreak) {
        BasedSequence text = node.getBaseSequence();
        int before = node.getStartOffset() - 1;
        while (before >= 0 && EMPHASIS.indexOf(text.charAt(before)) >= 0) {
          before--;
        }
        int after = node.getEndOffset();
        while (after < text.length() && EMPHASIS.indexOf(text.charAt(after)) >= 0) {
          after++;
        }
        if (before >= 0
            && after < text.length()
            && isChinese(text.charAt(before))
            && isChinese(text.charAt(after))) {
          node.unlink();
        }
      }
    }
  }

  private static boolean isChinese(char character) {
    return CHINESE.matcher(Character.toString(character)).matches();
  }

  /** HTML 5 has no align attribute: {@code class="align-center"} instead. */
  private static String alignByClass(String element, List<String> attributes) {
    int align = attributes.indexOf("align");
    if (align >= 0) {
      attributes.set(align, "class");
      attributes.set(align + 1, "align-" + attributes.get(align + 1));
    }
    return element;
  }

  private static Origin origin(String path, FrontMatter file, Node node) {
    int lineStart = file.body().lastIndexOf('\n', node.getStartOffset() - 1) + 1;
    return Origin.at(
        path, file.bodyLine() + node.getStartLineNumber(), node.getStartOffset() - lineStart + 1);
  }

  private static void fault(Node node, Origin origin, Problems problems) {
    if (node instanceof Heading heading
        && (heading.getLevel() == 1 || heading.getLevel() > DEEPEST_HEADING)) {
      problems.add(Code.HEADING_LEVEL, origin, heading.getText().toString());
    } else if (node instanceof HtmlBlockBase
        || node instanceof HtmlInlineBase
        || node instanceof Image
        || node instanceof ImageRef) {
      problems.add(Code.UNSAFE_MARKUP, origin, node.getChars().toString().strip());
    } else if (node instanceof Link link && !isSafe(link.getUrl().toString())) {
      problems.add(Code.UNSAFE_MARKUP, origin, link.getUrl().toString());
    } else if (node instanceof Reference target && !isSafe(target.getUrl().toString())) {
      problems.add(Code.UNSAFE_MARKUP, origin, target.getUrl().toString());
    } else if (node instanceof AutoLink link && !isSafe(link.getText().toString())) {
      problems.add(Code.UNSAFE_MARKUP, origin, link.getText().toString());
    }
  }

  private static boolean isSafe(String url) {
    return SAFE_LINK.matcher(url).matches();
  }
}
