package org.chengguo.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengguo.model.Agency;
import org.chengguo.model.Issue;
import org.chengguo.model.Plan;
import org.chengguo.model.SiteInfo;
import org.chengguo.model.Topic;

/**
 * Agencies, topics, issues and plans to which records refer.
 *
 * @param agencies by id in the file's order, like the other maps
 */
record Registers(
    SiteInfo info,
    Map<String, Agency> agencies,
    Map<String, Topic> topics,
    Map<String, Issue> issues,
    Map<String, Plan> plans) {

  Agency agency(String id) {
    return agencies.get(id);
  }

  Topic topic(String id) {
    return topics.get(id);
  }

  List<Topic> topics(List<String> ids) {
    return ids.stream().map(this::topic).toList();
  }

  Optional<Issue> issue(Optional<String> id) {
    return id.map(issues::get);
  }
}
