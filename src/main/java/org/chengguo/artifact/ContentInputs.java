package org.chengguo.artifact;

import org.chengguo.artifact.Input.ContentFile;
import org.chengguo.artifact.Input.ContentFiles;
import org.chengguo.artifact.Input.Detail;
import org.chengguo.artifact.Input.Listed;
import org.chengguo.artifact.Input.Listing;
import org.chengguo.artifact.Input.Records;
import org.chengguo.model.Agency;
import org.chengguo.model.Language;
import org.chengguo.model.RocYear;

/** Inputs from the content folder, by the terms of the model. */
public final class ContentInputs {
  public static final Input SITE_FILE = new ContentFile("site.json");
  public static final Input AGENCIES = new ContentFile("agencies.json");
  public static final Input TOPICS = new ContentFile("topics.json");

  /** All plans, with the crosswalks between them. */
  public static final Input PLANS = new ContentFiles("plans/*.json");

  public static final Input YEARS = new Listing(Listed.YEARS);

  /** The source documents of all years. */
  public static final Input DOCUMENTS = new Listing(Listed.DOCUMENTS);

  public static final Input UPDATES = new Listing(Listed.UPDATES);

  public static final Input FIGURES = new ContentFiles("*/figures.json");

  /** Each agency's submission, meetings and training in each year; no records. */
  public static final Input RESULTS = new ContentFiles("*/*/results.json");

  public static final Input ALL_FACTS = new Records(RecordScope.ALL, Detail.FACTS);
  public static final Input ALL_TITLES = new Records(RecordScope.ALL, Detail.TITLES);
  public static final Input ALL_ROWS = new Records(RecordScope.ALL, Detail.ROWS);
  public static final Input ALL_TEXTS = new Records(RecordScope.ALL, Detail.TEXTS);

  /** Inputs of recomputed figures, whose rules count over agencies, years and plans. */
  // One set for all figures: rules compare years, so that less would not be sound (decision 19).
  public static final Inputs AUDIT = Inputs.of(FIGURES, RESULTS, ALL_FACTS, AGENCIES, PLANS, YEARS);

  private ContentInputs() {}

  public static Input facts(RecordScope scope) {
    return new Records(scope, Detail.FACTS);
  }

  public static Input titles(RecordScope scope) {
    return new Records(scope, Detail.TITLES);
  }

  public static Input texts(RecordScope scope) {
    return new Records(scope, Detail.TEXTS);
  }

  public static Input yearText(RocYear year) {
    return new ContentFile(year + "/year.md");
  }

  /** Returns the submissions, meetings and training of an agency in every year. */
  public static Input results(Agency agency) {
    return new ContentFiles("*/" + agency.id() + "/results.json");
  }

  /** Returns a standing page in the site's main language. */
  public static Input standing(String slug) {
    return new ContentFile("pages/" + slug + ".md");
  }

  /** Returns the translation of a standing page. */
  public static Input standing(String slug, Language language) {
    return new ContentFile("pages/" + language.tag() + "/" + slug + ".md");
  }
}
