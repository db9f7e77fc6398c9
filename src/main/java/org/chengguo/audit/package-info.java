/**
 * Between checks and index: {@link org.chengguo.audit.FigureAudit} recomputes every stated figure.
 */
package org.chengguo.audit;
