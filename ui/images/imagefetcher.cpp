// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagefetcher.h"

#include "images/ownnetwork.h"
#include "library/images/imageaddress.h"
#include "library/images/imagedecoding.h"
#include "library/images/imagekind.h"

#include <QHostInfo>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>

namespace Dateline::Images {

using namespace Qt::StringLiterals;
using Library::ImageFault;
using Library::imageFaultText;
using Library::ImageKind;

namespace {

constexpr qint64 readBufferBytes = 256 << 10;

/// Keeps nothing and gives nothing.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QNetworkRequest requestFor(const QUrl &url, int silence)
{
    QNetworkRequest request(url.adjusted(QUrl::RemoveFragment));
    const auto set = [&request](QNetworkRequest::Attribute attribute, const QVariant &value) {
        request.setAttribute(attribute, value);
    };
    set(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    set(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    set(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    set(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    set(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    set(QNetworkRequest::CacheSaveControlAttribute, false);
    // What is set here, Qt does not fill with the program's name, the user's language and its own codings.
    request.setRawHeader("User-Agent", "Mozilla/5.0");
    request.setRawHeader("Accept", "image/png,image/jpeg,image/gif,image/webp;q=0.8,*/*;q=0.1");
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setTransferTimeout(silence);
    return request;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

struct ImageFetcher::Transfer
{
    QUrl url;
    Limits limits;
    Permits permits;
    Callback callback;
    QNetworkReply *reply = nullptr;
    QTimer patience;
    QByteArray bytes;
    int redirects = 0;

    ~Transfer() { drop(); }

    void drop()
    {
        if (!reply)
            return;
        // Not now: it may be what calls this.
        QNetworkReply *ended = std::exchange(reply, nullptr);
        ended->disconnect();
        QMetaObject::invokeMethod(
            ended,
            [ended] {
                ended->abort();
                ended->deleteLater();
            },
            Qt::QueuedConnection);
    }
};

ImageFetcher::ImageFetcher(QObject *parent)
    : QObject(parent)
    , m_lookUp([](const QString &name, QObject *context, const auto &answer) {
        QHostInfo::lookupHost(name, context, [answer](const QHostInfo &info) { answer(info.addresses()); });
    })
{
    m_network.setCookieJar(new NoCookies(&m_network));
    m_network.setAutoDeleteReplies(false);
    m_network.setStrictTransportSecurityEnabled(false);
}

ImageFetcher::~ImageFetcher() = default;

void ImageFetcher::fetch(const QUrl &url, const Limits &limits, const Permits &permits,
                         const Callback &callback)
{
    const auto transfer = std::make_shared<Transfer>();
    transfer->limits = limits;
    transfer->permits = permits;
    transfer->callback = callback;
    m_transfers.insert(transfer.get(), transfer);
    Transfer *const bare = transfer.get();
    transfer->patience.setSingleShot(true);
    connect(&transfer->patience, &QTimer::timeout, this,
            [this, bare] { fail(bare, tr("The server took too long.")); });
    transfer->patience.start(limits.time);
    request(bare, url);
}

void ImageFetcher::request(Transfer *transfer, const QUrl &url)
{
    transfer->url = url;
    const auto end = [this, transfer](const Fetched &result) { finish(transfer, result); };
    if (!Library::isFetchable(url))
        return end({{}, tr("The address is none of http or https."), {}, {}});
    if (!transfer->permits(url))
        return end(
            {{}, tr("%1 is not permitted.").arg(Library::imageHost(url)), Library::imageHost(url), url});
    const QString host = Library::imageHost(url);
    // Of these the user was told. Whom a proxy of the system reaches, and how, is not known here.
    const bool isProxied = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0).type() !=
                           QNetworkProxy::NoProxy;
    if (isOwnNetwork(host) || isNumber(host) || isProxied)
        get(transfer);
    else
        lookUp(transfer);
}

/// Asks on when the name does not lead into the user's own network, where nobody permitted it to lead.
void ImageFetcher::lookUp(Transfer *transfer)
{
    const std::weak_ptr<Transfer> weak = m_transfers.value(transfer);
    m_lookUp(transfer->url.host(), this, [this, weak](const QList<QHostAddress> &addresses) {
        const std::shared_ptr<Transfer> asking = weak.lock();
        if (!asking || !m_transfers.contains(asking.get()))
            return;
        const bool isOwn = std::any_of(addresses.cbegin(), addresses.cend(),
                                       [](const QHostAddress &address) { return isOwnNetwork(address); });
        if (isOwn)
            fail(asking.get(), tr("%1 leads into your own network.").arg(asking->url.host()));
        else
            get(asking.get());
    });
}

void ImageFetcher::get(Transfer *transfer)
{
    QNetworkReply *reply = m_network.get(requestFor(transfer->url, transfer->limits.silence));
    transfer->reply = reply;
    // What is not read waits at the server.
    reply->setReadBufferSize(readBufferBytes);
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, transfer] { headArrived(transfer); });
    connect(reply, &QNetworkReply::readyRead, this, [this, transfer] { bytesArrived(transfer); });
    connect(reply, &QNetworkReply::finished, this, [this, transfer] { replyFinished(transfer); });
}

void ImageFetcher::headArrived(Transfer *transfer)
{
    const QNetworkReply &reply = *transfer->reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || isRedirect(status))
        return;
    if (status < 200 || status > 299)
        return fail(transfer, tr("The server answered with status %1.").arg(status));
    if (reply.header(QNetworkRequest::ContentLengthHeader).toLongLong() > transfer->limits.bytes)
        return fail(transfer, imageFaultText(ImageFault::TooManyBytes));
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString().toLower();
    if (type.startsWith("image/svg"_L1))
        return fail(transfer, imageFaultText(ImageFault::Svg));
    if (type.startsWith("text/"_L1) || type.startsWith("video/"_L1) || type.startsWith("audio/"_L1))
        return fail(transfer, imageFaultText(ImageFault::NotAnImage));
}

void ImageFetcher::bytesArrived(Transfer *transfer)
{
    const int status = transfer->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray bytes = transfer->reply->readAll();
    // Nobody wants to read what a redirect says.
    if (isRedirect(status))
        return;
    if (transfer->bytes.size() + bytes.size() > transfer->limits.bytes)
        return fail(transfer, imageFaultText(ImageFault::TooManyBytes));
    const bool wasShort = transfer->bytes.size() < Library::imageKindBytes;
    transfer->bytes += bytes;
    if (!wasShort || transfer->bytes.size() < Library::imageKindBytes)
        return;
    const ImageKind kind = Library::imageKind(transfer->bytes);
    if (kind == ImageKind::Svg || kind == ImageKind::Unknown)
        fail(transfer, imageFaultText(kind == ImageKind::Svg ? ImageFault::Svg : ImageFault::NotAnImage));
}

void ImageFetcher::replyFinished(Transfer *transfer)
{
    const QNetworkReply &reply = *transfer->reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(status)) {
        // Qt's own reading of the header knows absolute addresses only.
        const QUrl target = QUrl::fromEncoded(reply.rawHeader("Location"), QUrl::TolerantMode);
        if (target.isEmpty() || !target.isValid())
            return fail(transfer, tr("The server answered with status %1.").arg(status));
        return redirect(transfer, reply.url().resolved(target));
    }
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return fail(transfer, tr("The server took too long."));
    if (reply.error() != QNetworkReply::NoError)
        return fail(transfer, tr("The image could not be fetched (%1).").arg(reply.errorString()));
    if (transfer->bytes.isEmpty())
        return fail(transfer, imageFaultText(ImageFault::NotAnImage));
    finish(transfer, {transfer->bytes, {}, {}, {}});
}

void ImageFetcher::redirect(Transfer *transfer, const QUrl &target)
{
    transfer->drop();
    transfer->bytes.clear();
    if (++transfer->redirects > transfer->limits.redirects)
        return fail(transfer, tr("The server sends the request round and round."));
    request(transfer, target);
}

void ImageFetcher::fail(Transfer *transfer, const QString &reason)
{
    finish(transfer, {{}, reason, {}, {}});
}

void ImageFetcher::finish(Transfer *transfer, const Fetched &result)
{
    // It stays alive until its own signals are over.
    const std::shared_ptr<Transfer> ended = m_transfers.take(transfer);
    if (!ended)
        return;
    ended->patience.stop();
    ended->drop();
    QMetaObject::invokeMethod(
        this,
        [this, ended, result, generation = m_generation] {
            if (generation == m_generation)
                ended->callback(result);
        },
        Qt::QueuedConnection);
}

void ImageFetcher::cancelAll()
{
    ++m_generation;
    // One of them may be what calls this.
    for (const auto &transfer : std::exchange(m_transfers, {})) {
        transfer->patience.stop();
        transfer->drop();
        QMetaObject::invokeMethod(
            this, [transfer] {}, Qt::QueuedConnection);
    }
}

} // namespace Dateline::Images
