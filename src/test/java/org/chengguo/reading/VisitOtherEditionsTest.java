package org.chengguo.reading;

/** Visits every kind of page of the other editions. */
class VisitOtherEditionsTest extends EditionVisit {
  VisitOtherEditionsTest() {
    super(false);
  }
}
