/** Text functions, CSV, JSON and hashes, with the same results on every machine. */
package org.chengguo.text;
