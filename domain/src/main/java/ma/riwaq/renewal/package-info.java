/** Next year's edition from last year's, and an edition on other dates: everything moves by fair day. */
package ma.riwaq.renewal;
