// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelledarticles.h"

#include "archive/archivereader.h"
#include "article/articleparser.h"
#include "library/identity.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Dateline::Test {

using namespace Qt::StringLiterals;

namespace {

/// Parses those files of an archive that have labels.
class Reader : public Archive::EntrySink
{
public:
    explicit Reader(const QHash<QString, QJsonObject> &labels)
        : m_labels(labels)
    {
    }

    void article(const Archive::Entry &entry, const QByteArray &bytes) override
    {
        const auto labels = m_labels.find(QString::fromLatin1(Library::fileHash(bytes).first(8).toHex()));
        if (labels == m_labels.end())
            return;
        const Article article = parseArticle(bytes, entry.path);
        if (article.text.size() == (*labels)[u"length"].toInt())
            read.append(labelled(article, *labels));
        m_labels.erase(labels);
    }
    void asset(const Archive::Entry &) override {}
    void refused(const Archive::Entry &, const QString &) override {}

    QList<LabelledArticle> read;

private:
    static LabelledArticle labelled(const Article &article, const QJsonObject &labels)
    {
        LabelledArticle all{Timeline::ArticleText::of(article), {}, {}};
        for (const QJsonValue &value : labels[u"mentions"].toArray()) {
            const QString kind = value[2].toString();
            all.names.append({value[0].toInt(), value[1].toInt(), kind[0].toLatin1(), kind.endsWith(u'?')});
        }
        for (const QJsonValue &value : labels[u"dates"].toArray())
            all.dates.append({value[0].toInt(), value[1].toInt(), value[2].toString(),
                              value[3].toString().startsWith(u"part-of"_s)});
        return all;
    }

    QHash<QString, QJsonObject> m_labels;
};

} // namespace

QList<LabelledArticle> labelledArticles(const QString &set)
{
    const QString corpus = QStringLiteral(DATELINE_SHARED "/corpus/dev.tar.xz");
    QFile file(QStringLiteral(DATELINE_TIMELINE_LABELS "/%1.json").arg(set));
    if (!QFileInfo::exists(corpus) || !file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, QJsonObject> labels;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
        labels.insert(value[u"file"].toString(), value.toObject());
    Reader reader(labels);
    if (!Archive::readArchive(corpus, {}, reader).ok())
        return {};
    return reader.read;
}

} // namespace Dateline::Test
