/**
 * Stage 3 of 6: recomputes every stated figure and checks the plans.
 *
 * <p>{@link org.chengguo.audit.FigureAudit} recomputes, and {@link org.chengguo.audit.SiteFindings}
 * gathers the findings on figures, years and plans.
 */
package org.chengguo.audit;
