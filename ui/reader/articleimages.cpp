// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articleimages.h"

#include "images/imageservice.h"
#include "reader/readerbridge.h"
#include "reader/readerpage.h"
#include "reader/readerschemehandler.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;
using Images::ImageState;
using Library::EncodedImage;
using Library::ImageKey;
using Purpose = Images::ImageQueue::Purpose;

namespace {

QString nameOf(ImageState state)
{
    switch (state) {
    case ImageState::Waiting:
        return u"waiting"_s;
    case ImageState::Loading:
        return u"loading"_s;
    case ImageState::Shown:
        return u"shown"_s;
    case ImageState::Kept:
        return u"kept"_s;
    case ImageState::Gone:
        return u"gone"_s;
    case ImageState::Failed:
        break;
    }
    return u"failed"_s;
}

} // namespace

ArticleImages::ArticleImages(QObject *parent)
    : QObject(parent)
{
}

void ArticleImages::setService(Images::ImageService *service)
{
    m_service = service;
    if (!service)
        return;
    connect(&service->queue(), &Images::ImageQueue::stateChanged, this, &ArticleImages::stateChanged);
    connect(&service->shelf(), &Images::ImageShelf::removed, this, [this](const QList<ImageKey> &keys) {
        for (const ImageKey &key : keys)
            stateChanged(key, ImageState::Gone, {});
    });
}

void ArticleImages::setPage(ReaderPage *page, ReaderSchemeHandler *handler)
{
    connect(page, &ReaderPage::scriptSignal, this, &ArticleImages::heard);
    handler->setImages(
        [this](const QString &id, const QString &token, const ReaderSchemeHandler::ImageAnswer &answer) {
            const auto known = m_known.constFind(token);
            if (!m_service || id != m_id || known == m_known.cend())
                return answer({}, {});
            const auto give = [answer](const EncodedImage &image) { answer(image.bytes, image.type); };
            if (known->file.isEmpty())
                m_service->shelf().image(known->key, give);
            else
                m_service->archived().image(id, known->file, give);
        });
}

void ArticleImages::setArticle(const QString &id, const QString &html)
{
    const bool isOther = id != m_id;
    // Of the same page that is shown again nobody says once more where it stands.
    if (isOther || html != m_html)
        m_place.reset();
    m_id = id;
    m_html = html;
    m_known.clear();
    m_images = ImagePlaceholders::images(html);
    QStringList files;
    for (const ArticleImage &image : std::as_const(m_images)) {
        if (!image.address.isEmpty())
            m_known.insert(ImagePlaceholders::token(image.address), {{id, image.address}, {}});
        if (image.file.isEmpty())
            continue;
        m_known.insert(ImagePlaceholders::token(ImagePlaceholders::fileKey(image.file)), {{}, image.file});
        files.append(image.file);
    }
    if (isOther)
        m_states.clear();
    if (!m_service)
        return;
    if (isOther)
        m_service->shelf().clearAllBut(id);
    m_service->archived().expect(id, files);
    if (m_place)
        m_service->archived().open(id, *m_place);
}

void ArticleImages::setPlace(const QString &id, const Library::ImagePlace &place)
{
    if (id != m_id)
        return;
    m_place = place;
    if (m_service)
        m_service->archived().open(id, place);
}

void ArticleImages::applyTo(PageOptions &options) const
{
    options.images = {};
    if (!m_service)
        return;
    options.images.canLoad = true;
    options.images.canKeep = m_service->shelf().canKeep();
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        const QSize size = known->file.isEmpty() ? m_service->shelf().size(known->key)
                                                 : m_service->archived().size(m_id, known->file);
        if (!size.isEmpty())
            options.images.atHand.insert(known.key(), size);
    }
}

void ArticleImages::setShown(ReaderBridge *bridge)
{
    m_bridge = bridge;
    if (m_bridge)
        push(m_states.keys());
}

QList<ImageKey> ArticleImages::keysOf(int run) const
{
    QList<ImageKey> keys;
    for (const ArticleImage &image : m_images) {
        if (image.run == run && run >= 0)
            keys.append({m_id, image.address});
    }
    return keys;
}

void ArticleImages::load()
{
    QList<ImageKey> keys;
    for (const ArticleImage &image : std::as_const(m_images)) {
        if (!image.address.isEmpty())
            keys.append({m_id, image.address});
    }
    if (m_service)
        m_service->queue().add(keys, Purpose::Look);
}

void ArticleImages::heard(const QString &message)
{
    static const QString prefix = u"dateline-image-"_s;
    if (!m_bridge || !m_service || !message.startsWith(prefix))
        return;
    const QString topic = message.mid(prefix.size()).section(u'-', 0, 0);
    const int run = message.section(u'-', -1).toInt();
    m_service->queue().add(keysOf(run), topic == "keep"_L1 ? Purpose::Keep : Purpose::Look);
}

void ArticleImages::stateChanged(const ImageKey &key, ImageState state, const QString &reason)
{
    if (key.article != m_id)
        return;
    const QString token = ImagePlaceholders::token(key.address);
    if (!m_known.contains(token))
        return;
    m_states.insert(token, {state, reason});
    if (m_bridge)
        push({token});
}

void ArticleImages::push(const QStringList &tokens)
{
    QJsonObject changes;
    for (const QString &token : tokens) {
        const Told told = m_states.value(token);
        QString note = told.reason;
        if (told.state == ImageState::Waiting)
            note = tr("Waiting…");
        else if (told.state == ImageState::Loading)
            note = tr("Loading…");
        changes.insert(token, QJsonObject{{u"state"_s, nameOf(told.state)}, {u"note"_s, note}});
    }
    if (!changes.isEmpty())
        m_bridge->call(u"datelineImages.set"_s,
                       QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact)));
}

} // namespace Dateline::Reader
