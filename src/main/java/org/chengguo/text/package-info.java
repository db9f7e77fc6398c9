/** Words, names, JSON and hashes, treated the same way by every stage and on every machine. */
package org.chengguo.text;
