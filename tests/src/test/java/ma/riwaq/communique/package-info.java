/** How well communiqués are read, measured over samples that the project keeps. */
package ma.riwaq.communique;
