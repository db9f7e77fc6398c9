/**
 * Stage 3 of 6: {@link org.chengguo.audit.FigureAudit} recomputes every stated figure, and {@link
 * org.chengguo.audit.SiteFindings} gathers what is found of figures, years and plans.
 */
package org.chengguo.audit;
