package org.chengguo.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Number stated by a year's report.
 *
 * @param year the report's year
 * @param id unique within the year
 * @param value at the printed digits, in {@code unit}
 * @param printed the number as printed, if a decimal cannot express it: {@code 1/3}
 * @param qualifier empty for an exact number
 * @param period the year that the number is about; the report's year unless it states another
 * @param agency the agency whose number it is; empty for the city's
 * @param series name shared with figures of other years, and agencies' parts, of the same meaning
 * @param headline whether it is one of the main numbers of the year
 * @param trained the people whose training it counts, if it counts these by sex
 * @param counting rules, and remarks on differences
 */
public record Figure(
    RocYear year,
    String id,
    Text label,
    BigDecimal value,
    Unit unit,
    Optional<String> printed,
    Optional<Qualifier> qualifier,
    RocYear period,
    Optional<Agency> agency,
    Optional<String> series,
    boolean headline,
    Optional<Trained> trained,
    Optional<String> note,
    Source source,
    Counting counting,
    Origin origin) {}
