// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkReply;

namespace Dateline::Images {

/// What came of asking for an image.
struct Fetched
{
    QByteArray bytes;   ///< Empty after a failure.
    QString failure;    ///< A whole, translated sentence.
    QString deniedHost; ///< The address led on to this host, which is not permitted.
    QUrl denied;        ///< Its whole address there.
};

/// The one part of the program that asks the network for anything: images, by GET, and nothing that tells
/// more about the reader than a request must. No cookies, no referrer, no cache, no credentials, a user agent
/// that names no program, no language. Redirects are followed by hand, to http and https and to what is
/// permitted; a public name that leads into the user's own network is not asked. An answer ends when it is
/// larger than it may be, whatever its header says, when it begins like no image, and when time is up. Lives
/// on the GUI thread.
class ImageFetcher : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qint64 bytes = 10 << 20;
        int silence = 15'000; ///< Milliseconds without a byte.
        int time = 60'000;    ///< Milliseconds for one image with its redirects.
        int redirects = 5;
    };
    using Permits = std::function<bool(const QUrl &)>;
    using Callback = std::function<void(const Fetched &)>;

    explicit ImageFetcher(QObject *parent = nullptr);
    ~ImageFetcher() override;

    /// Finds the numbers of a name; answers later, and not once `context` is gone.
    using LookUp = std::function<void(const QString &name, QObject *context,
                                      const std::function<void(const QList<QHostAddress> &)> &answer)>;
    /// In place of the system's; for tests.
    void setLookUp(const LookUp &lookUp) { m_lookUp = lookUp; }

    /// Asks for `url` when `permits` says so, which is also asked of what it redirects to. `callback` is
    /// called once, later; not after cancelAll().
    void fetch(const QUrl &url, const Limits &limits, const Permits &permits, const Callback &callback);
    /// Ends everything that is under way, without callbacks.
    void cancelAll();
    int underWay() const { return int(m_transfers.size()); }

private:
    struct Transfer;

    void request(Transfer *transfer, const QUrl &url);
    void lookUp(Transfer *transfer);
    void get(Transfer *transfer);
    void headArrived(Transfer *transfer);
    void bytesArrived(Transfer *transfer);
    void replyFinished(Transfer *transfer);
    void redirect(Transfer *transfer, const QUrl &target);
    void finish(Transfer *transfer, const Fetched &result);
    void fail(Transfer *transfer, const QString &reason);

    QNetworkAccessManager m_network;
    LookUp m_lookUp;
    QHash<Transfer *, std::shared_ptr<Transfer>> m_transfers;
    int m_generation = 0; ///< Raised by cancelAll().
};

} // namespace Dateline::Images
