/** What an operator asks: does the site run, and has it something to show. */
package ma.riwaq.web.health;
