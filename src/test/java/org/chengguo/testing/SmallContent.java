package org.chengguo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sound content folder of a few records, for tests to change in one place. */
public final class SmallContent {
  private static final String SOURCE = "{\"document\": \"106-report\", \"section\": \"一\"}";

  private final Path folder;

  private SmallContent(Path folder) {
    this.folder = folder;
  }

  /** Writes the content into a folder. */
  public static SmallContent in(Path folder) {
    return new SmallContent(folder).writeRegisters().writePlan().writeYear();
  }

  private SmallContent writeRegisters() {
    write(
        "site.json",
        """
        {
          "title": {"zh-Hant": "成果", "en": "Results"},
          "description": {"zh-Hant": "成果網站"},
          "publisher": {"zh-Hant": "辦公室"},
          "baseUrl": "https://results.example/",
          "languages": ["zh-Hant"],
          "licence": {"name": {"zh-Hant": "授權條款"}, "url": "https://licence.example/1"}
        }
        """);
    write(
        "agencies.json",
        """
        {
          "agencies": [
            {"id": "labor", "names": {"zh-Hant": "勞動局"}},
            {"id": "police", "names": {"zh-Hant": "警察局"}}
          ]
        }
        """);
    write(
        "topics.json",
        """
        {
          "topics": [
            {"id": "workplace", "names": {"zh-Hant": "職場"}},
            {"id": "safety", "names": {"zh-Hant": "人身安全"}}
          ],
          "issues": [
            {"id": "violence", "names": {"zh-Hant": "暴力防治"}}
          ]
        }
        """);
    return write(
        "pages/about.md",
        """
        ---
        title: 關於本站
        description: 說明
        order: 1
        ---

        [年度](/years/)
        """);
  }

  private SmallContent writePlan() {
    return write(
        "plans/105-108.json",
        """
        {
          "id": "105-108",
          "title": "總計畫",
          "years": [105, 106, 107, 108],
          "groups": [{"id": "丙", "title": "丙組"}],
          "rules": [
            {"id": "meetings", "subject": "meetings", "text": "每年開會。", "source": SOURCE}
          ],
          "assessmentKinds": [
            {"id": "ordinance", "title": "自治條例"},
            {"id": "policy", "title": "重大施政計畫"}
          ],
          "categories": [
            {"id": "1", "title": "措施", "strategies": [{"id": "1.1", "title": "策略"}]},
            {"id": "2", "title": "宣導", "strategies": []}
          ]
        }
        """
            .replace("SOURCE", SOURCE));
  }

  private SmallContent writeYear() {
    write(
        "106/year.md",
        """
        ---
        plan: 105-108
        published: 2018-04-30
        document: {id: 106-report, title: 成果彙整報告, publisher: 辦公室}
        ---

        ## 前言

        文字。
        """);
    write(
        "106/figures.json",
        """
        {
          "figures": [
            {"id": "meetings", "label": "開會次數", "value": 35.0, "unit": "times", "source": SOURCE}
          ]
        }
        """
            .replace("SOURCE", SOURCE));
    write(
        "106/labor/results.json",
        """
        {
          "submission": {"state": "submitted"},
          "meetings": {"held": 3, "source": SOURCE},
          "analyses": [
            {"id": "accidents", "title": "職業災害", "topics": ["safety"], "source": SOURCE}
          ],
          "assessments": [
            {
              "id": "allowance",
              "kind": "policy",
              "title": "津貼",
              "topics": ["workplace"],
              "source": SOURCE
            }
          ]
        }
        """
            .replace("SOURCE", SOURCE));
    return write(
        "106/labor/workshops.md",
        """
        ---
        title: 庇護工場
        strategy: "1.1"
        topics: [workplace]
        source: {document: 106-report, section: 一}
        ---

        內容。
        """);
  }

  public Path folder() {
    return folder;
  }

  /** Writes a file of the content. */
  public SmallContent write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Changes a file of the content.
   *
   * @throws IllegalArgumentException when the file does not say {@code old}
   */
  public SmallContent replace(String path, String old, String replacement) {
    try {
      String text = Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
      if (!text.contains(old)) {
        throw new IllegalArgumentException(path + " does not say " + old);
      }
      return write(path, text.replace(old, replacement));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
