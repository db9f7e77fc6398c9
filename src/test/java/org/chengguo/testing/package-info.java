/** What several tests need: a small content folder, and copies of folders. */
package org.chengguo.testing;
