/**
 * What a fair is. Each feature uses only those before it: {@code shared}, {@code account}, {@code media},
 * {@code edition}, {@code venue}, {@code directory}, {@code programme}, {@code proposal}, {@code publication},
 * {@code schedule}, {@code conflict}, {@code history}, {@code search}, {@code release}, {@code renewal},
 * {@code exchange}. No Faces, no Servlet.
 */
package ma.riwaq;
