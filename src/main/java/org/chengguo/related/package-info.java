/**
 * Beside stage 4: finds related records of other agencies ({@link
 * org.chengguo.related.RelatedRecords}) and proposes continuations ({@link
 * org.chengguo.related.ContinuationProposals}).
 */
package org.chengguo.related;
