/** Words, JSON and hashes, written the same way by every stage and on every machine. */
package org.chengguo.text;
