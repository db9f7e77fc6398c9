package org.chengguo.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as a year's report states it.
 *
 * @param year the report's year
 * @param id unique within the year
 * @param value at the printed digits, in {@code unit}
 * @param printed the number as printed, where a decimal cannot say it: {@code 1/3}
 * @param qualifier where one is printed
 * @param period the year that the number is about: the report's own unless it says otherwise
 * @param agency the agency whose number it is; empty for the city's
 * @param series the name that figures of other years, and agencies' parts, with the same meaning
 *     share
 * @param headline whether it is one of the year's first numbers for a reader
 * @param trained the people whose training it counts, for one that counts these by sex
 * @param counting how it is counted, and what is said of that
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
