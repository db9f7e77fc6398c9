package org.chengguo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chengguo.testing.ChineseFont;
import org.chengguo.testing.PdfUaValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
  private static final PdfWriter.Written PDF = written();

  @TempDir private Path folder;

  private static PdfWriter.Written written() {
    try {
      FontSearch.Found face = FontSearch.in(ChineseFont.file()).orElseThrow();
      return (PdfWriter.Written) PdfWriter.write(SampleReport.report(), face);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PDDocument open() throws IOException {
    return Loader.loadPDF(PDF.bytes());
  }

  @Test
  void theAccessibilityValidatorFindsNothing() throws Exception {
    assertThat(PdfUaValidator.findings(PDF.bytes())).isEmpty();
  }

  @Test
  void everyTextCanBeCopied() throws IOException {
    try (PDDocument pdf = open()) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      for (String expected :
          List.of(SampleReport.LONG, SampleReport.AWKWARD, "內層二", "第 60 個專題", "又一則附註。")) {
        assertThat(text).contains(expected.replaceAll("\\s", ""));
      }
    }
  }

  @Test
  void theFontIsEmbeddedAndOnlyTheGlyphsThatAreUsed() throws IOException {
    try (PDDocument pdf = open()) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+UMingTW");
        }
      }
    }
    assertThat(PDF.bytes()).hasSizeLessThan(400_000);
    assertThat(PDF.missing()).isEmpty();
  }

  @Test
  void theStructureIsTaggedInALanguage() throws IOException {
    try (PDDocument pdf = open()) {
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("zh-TW");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(SampleReport.report().title());
      List<String> types = new ArrayList<>();
      collect(catalog.getStructureTreeRoot(), types);
      assertThat(types).contains("H1", "H2", "H3", "H4", "P", "L", "LI", "Link", "Table", "Note");
      assertThat(types.stream().filter("TH"::equals)).hasSize(3 + 60);
      assertThat(types.stream().filter("TD"::equals)).hasSize(2 * 60);
    }
  }

  private static void collect(PDStructureNode node, List<String> types) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        collect(element, types);
      }
    }
  }

  @Test
  void bookmarksAreTheHeadings() throws IOException {
    try (PDDocument pdf = open()) {
      List<String> names = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        names.add(item.getTitle());
        item.children().forEach(under -> names.add("- " + under.getTitle()));
      }
      assertThat(names).containsExactly("前言", "一、機制運作", "- （一）開會次數", "二、性別分析", "- （一）其他");
    }
  }

  @Test
  void theHeaderOfATableStandsOnEveryPageThatItReaches() throws IOException {
    try (PDDocument pdf = open()) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        if (text.contains("個專題的性別統計分析報告")) {
          assertThat(text).contains("篇數");
        }
        if (page > 1) {
          assertThat(text).startsWith(SampleReport.report().title()).contains("\n" + page + "\n");
        }
      }
    }
  }

  @Test
  void noLineBeginsWithAClosingMark() throws IOException {
    try (PDDocument pdf = open()) {
      assertThat(new PDFTextStripper().getText(pdf).lines())
          .noneMatch(line -> line.matches("[，。、；：？！）」』》〉].*"));
    }
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(written().bytes()).isEqualTo(PDF.bytes());
  }

  @Test
  void aFileThatIsNotAFontIsReported() throws IOException {
    Path file = Files.writeString(folder.resolve("font.ttf"), "no font");
    FontSearch.Found face = new FontSearch.Found(file, Optional.empty());
    assertThat(PdfWriter.write(SampleReport.report(), face))
        .isEqualTo(new PdfWriter.Unusable(file));
  }

  @Test
  void aFolderHoldsAFaceInTwoWeights() throws IOException {
    Path regular = Files.createFile(folder.resolve("NotoSansTC_400Regular.ttf"));
    Path bold = Files.createFile(folder.resolve("NotoSansTC_700Bold.ttf"));
    Files.createFile(folder.resolve("NotoSansTC_600SemiBold.ttf"));
    Files.createFile(folder.resolve("LICENSE"));
    FontSearch.Found face = new FontSearch.Found(regular, Optional.of(bold));
    assertThat(FontSearch.in(folder)).contains(face);
    Path missing = folder.resolve("missing");
    assertThat(new FontSearch(List.of(missing, folder)).find()).contains(face);
    assertThat(new FontSearch(List.of(missing)).find()).isEmpty();
  }
}
