/** What runs inside the server's own class loader: the one place of the product that knows Payara's classes. */
package ma.riwaq.runtime.server;
