/// The figures that bound what one connection may cost.
package enum TransportLimits {
    /// The longest payload accepted from a client.
    ///
    /// The real servers close the connection somewhat above 1 MiB (observed; mtcute refuses bodies over
    /// 1044404 bytes for that reason). The slack lets a container that fills 1 MiB keep its header, its
    /// padding of up to 1024 bytes and an envelope.
    package static let payloadFromClient = (1 << 20) + (4 << 10)

    /// The longest payload that our client accepts: TDLib takes 4 MiB and 1 KiB.
    package static let payloadFromServer = (4 << 20) + (1 << 10)

    /// The longest payload that can be framed at all: what the full transport's peers still read.
    package static let encodedPayload = (16 << 20) - 12

    /// The most padding that a padded intermediate frame may carry.
    package static let acceptedPadding = 15

    /// The most padding we send: Telethon and gotd strip only what is left over after a multiple of 4.
    package static let sentPadding = 3

    /// So many bytes a frame has in front of its payload at most: length and number of the full transport.
    package static let frameHeader = 8

    /// So many bytes a frame has behind its payload at most: the checksum of the full transport.
    package static let frameTail = 4

    /// A payload from a DC shorter than this is not a message but an int: a transport error or the like.
    ///
    /// A plaintext message has 20 bytes in front of at least one constructor number, an encrypted one 24.
    package static let shortestMessage = 24
}
