package org.chengguo.search;

import org.chengguo.RealSite;
import org.chengguo.hosting.SiteHeaders;
import org.chengguo.testing.StaticServer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real site below the root of its host and under a strict policy, and a visitor for each test.
 */
final class VisitedSite
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private StaticServer server;
  private Visitor visitor;

  StaticServer server() {
    return server;
  }

  Visitor visitor() {
    return visitor;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    server = StaticServer.of(RealSite.folder(), "/some/sub/");
    server.header("Content-Security-Policy", SiteHeaders.POLICY);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    visitor = Visitor.of(server);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try (Visitor leaving = visitor) {
      leaving.assertContent();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.close();
  }
}
