/** Pictures drawn by the server. */
package ma.riwaq.web.picture;
