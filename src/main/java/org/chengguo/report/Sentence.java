package org.chengguo.report;

import java.util.List;

/**
 * A sentence that tells several figures of a year together, by their ids.
 *
 * @param key in the words of reports
 */
record Sentence(String key, List<String> figures) {
  /** Those that reports have; one is told where the year states all of its figures. */
  static final List<Sentence> ALL =
      List.of(
          of("agencies", "agencies-in-plan", "agencies-counted"),
          of("meetings", "meetings-required", "meetings-held"),
          of("chairs", "chairs-head", "chairs-head-share"),
          of("experts", "external-members-all-present", "external-members-all-present-share"),
          of("members", "all-members-all-present", "all-members-all-present-share"),
          of(
              "staff",
              "general-staff-trained",
              "general-staff-trained-men",
              "general-staff-trained-women"),
          of(
              "supervisors",
              "supervisors-trained",
              "supervisors-trained-men",
              "supervisors-trained-women"),
          of("courses", "courses-held"),
          of("statistics", "statistics-items-added", "statistics-indicators-added"),
          of("analyses", "analyses-stated"),
          of("assessments", "assessments-total"),
          of("ordinances", "assessments-ordinance"),
          of("public-works", "assessments-public-works"),
          of("policies", "assessments-policy"));

  private static Sentence of(String name, String... figures) {
    return new Sentence("sentence." + name, List.of(figures));
  }
}
