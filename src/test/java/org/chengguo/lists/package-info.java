/** Lists of records filtered and sorted in place, as their readers have them. */
package org.chengguo.lists;
