package org.chengguo.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chengguo.model.Agency;
import org.chengguo.model.Site;

/**
 * Names of agencies, each with the token that represents its agency in the index.
 *
 * <p>A name that two agencies share has no token: it is searched like any other words.
 */
public final class AgencyNames {
  /** First character of an agency's token. */
  // Folding keeps Han, a-z and 0-9 only, so no text contains it; and Lucene's StandardTokenizer
  // takes it for a letter, so that α12 stays one token. It is part of the file format (decision 7).
  public static final char MARK = 'α';

  private final Map<String, String> tokens = new TreeMap<>();

  private AgencyNames() {}

  public static AgencyNames of(Site site) {
    AgencyNames names = new AgencyNames();
    Set<String> shared = new HashSet<>();
    List<Agency> agencies = site.agencies();
    for (int i = 0; i < agencies.size(); i++) {
      String token = MARK + Integer.toString(i);
      for (String name : namesOf(agencies.get(i))) {
        String folded = Folding.complete().fold(name).strip();
        String previous = names.tokens.put(folded, token);
        if (previous != null && !previous.equals(token)) {
          shared.add(folded);
        }
      }
    }
    shared.add(""); // of a name that has no letter: it would match between any two characters
    names.tokens.keySet().removeAll(shared);
    return names;
  }

  /** Returns an agency's name, then its other names in both languages. */
  public static List<String> namesOf(Agency agency) {
    List<String> names = new ArrayList<>(agency.names());
    agency.name().english().ifPresent(names::add);
    agency.formerNames().forEach(former -> former.name().english().ifPresent(names::add));
    return names.stream().distinct().toList();
  }

  /** Folded names → tokens. */
  public Map<String, String> tokens() {
    return tokens;
  }

  Stream<String> distinctTokens() {
    return tokens.values().stream().distinct();
  }
}
