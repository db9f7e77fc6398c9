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

/** Converts the Markdown of a content file to safe HTML, and reports unsafe markup. */
final class MarkdownReader {
  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          // GitHub's flavour allows |-|; the default of this parser asks for three dashes.
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  // The second line of defence: problems below reject unsafe content before it is published, this
  // removes whatever they miss. Headings from h2, because h1 is the page's title.
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

  // No other scheme, and no //host, which leads to another site. Relative links are rejected too:
  // a record's text is shown at several addresses.
  private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:|/(?!/)|#).*");

  // Characters next to which a line break is no blank: Han, and the punctuation set as wide.
  private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。、；：？！「」『』（）]");

  // The sanitizer writes characters outside the basic plane so; Unicode has six digits at most.
  private static final Pattern ENTITY = Pattern.compile("&#x([0-9a-f]{2,6});");

  // Marks of Markdown between a line break and the character next to it on the page.
  private static final String EMPHASIS = "*_`";

  // The styles of pages go down to h4; see the message of heading-level.
  private static final int DEEPEST_HEADING = 4;

  private MarkdownReader() {}

  static Prose read(String path, FrontMatter file, Problems problems) {
    if (file.body().isBlank() || MarkdownNesting.isTooDeep(path, file, problems)) {
      return Prose.NONE;
    }
    Document document = PARSER.parse(file.body());
    for (Node node : document.getDescendants()) {
      check(node, origin(path, file, node), problems);
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

  /** Replaces the sanitizer's entities of non-ASCII characters by the characters. */
  private static String plain(String html) {
    return ENTITY
        .matcher(html)
        .replaceAll(
            match -> {
              int point = Integer.parseInt(match.group(1), 16);
              // ASCII stays escaped: < and & would become markup.
              return Matcher.quoteReplacement(
                  point < 0x80 ? match.group() : Character.toString(point));
            });
  }

  /** Removes line breaks in Chinese text, which browsers show as blanks. */
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

  /** Replaces the attribute align by a class: {@code class="align-center"}. */
  private static String alignByClass(String element, List<String> attributes) {
    // HTML 5 has no align, and the Content-Security-Policy allows no style attribute. The list has
    // names and values in turn.
    int align = attributes.indexOf("align");
    if (align >= 0) {
      attributes.set(align, "class");
      attributes.set(align + 1, "align-" + attributes.get(align + 1));
    }
    return element;
  }

  private static Origin origin(String path, FrontMatter file, Node node) {
    // The parser counts lines from 0 within the body, and columns not at all.
    int lineStart = file.body().lastIndexOf('\n', node.getStartOffset() - 1) + 1;
    return Origin.at(
        path, file.bodyLine() + node.getStartLineNumber(), node.getStartOffset() - lineStart + 1);
  }

  private static void check(Node node, Origin origin, Problems problems) {
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
