package org.chengguo.reading;

/** Visits every kind of page of the main edition. */
class VisitMainEditionTest extends EditionVisit {
  VisitMainEditionTest() {
    super(true);
  }
}
