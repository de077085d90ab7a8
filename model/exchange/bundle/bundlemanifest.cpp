// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/bundlemanifest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

constexpr auto formatName = "dateline-bundle"_L1;
constexpr auto articleFolder = "articles/"_L1;

QByteArray sha256Of(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace

void BundleManifest::add(const QString &name, const QByteArray &content)
{
    files.append({name, content.size(), sha256Of(content)});
}

bool BundleManifest::File::isExactly(const QByteArray &content) const
{
    return size == content.size() && sha256 == sha256Of(content);
}

const BundleManifest::File *BundleManifest::file(const QString &name) const
{
    const auto found = std::ranges::find(files, name, &File::name);
    return found == files.cend() ? nullptr : &*found;
}

QByteArray BundleManifest::json() const
{
    QJsonArray list;
    for (const File &file : files)
        list.append(QJsonObject{{u"name"_s, file.name},
                                {u"size"_s, file.size},
                                {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}});
    const QJsonObject manifest{{u"format"_s, QString(formatName)},
                               {u"version"_s, version},
                               {u"created"_s, created.toUTC().toString(Qt::ISODateWithMs)},
                               {u"creator"_s, creator},
                               {u"notes"_s, notes},
                               {u"files"_s, list}};
    return QJsonDocument(manifest).toJson();
}

Result<BundleManifest> BundleManifest::read(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toString() != formatName)
        return Error{Error::Code::Malformed, Texts::tr("The bundle has no readable list of its content."),
                     QString::fromLatin1(manifestName)};
    BundleManifest manifest;
    manifest.version = object.value("version"_L1).toInt();
    if (manifest.version > currentVersion)
        return Error{Error::Code::Unsupported,
                     Texts::tr("The bundle was made by a newer version of Dateline. Update to read it."),
                     {}};
    manifest.created = QDateTime::fromString(object.value("created"_L1).toString(), Qt::ISODateWithMs);
    manifest.creator = object.value("creator"_L1).toString();
    manifest.notes = object.value("notes"_L1).toInt();
    for (const QJsonValue &value : object.value("files"_L1).toArray())
        manifest.files.append({value["name"_L1].toString(), value["size"_L1].toInteger(),
                               QByteArray::fromHex(value["sha256"_L1].toString().toLatin1())});
    return manifest;
}

QString bundledArticleName(const QString &id)
{
    return articleFolder + id + u".html"_s;
}

bool isBundledArticle(const QString &name)
{
    return name.startsWith(articleFolder);
}

} // namespace Dateline::Exchange
