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
 * Every name of every agency and the one token that stands for the agency. A name that two agencies
 * share is no one's.
 */
public final class AgencyNames {
  /** Opens the token of an agency: a letter that no folded text holds. */
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
        String other = names.tokens.put(folded, token);
        if (other != null && !other.equals(token)) {
          shared.add(folded);
        }
      }
    }
    shared.add("");
    names.tokens.keySet().removeAll(shared);
    return names;
  }

  /** The name first, then what else an agency is called, in any language. */
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
