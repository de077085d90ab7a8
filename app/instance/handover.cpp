// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/handover.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <sys/un.h>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

constexpr qsizetype mostPaths = 1000;
constexpr qsizetype longestPath = 4096;
constexpr qsizetype longestToken = 512;
constexpr qsizetype nameLength = 16;

bool isPath(const QString &path)
{
    return path.size() <= longestPath && !path.contains(QChar(0)) && QDir::isAbsolutePath(path) &&
           QFileInfo::exists(path);
}

/// A token of the desktop goes into the environment: printing characters only.
QByteArray tokenOf(const QJsonValue &value)
{
    const QByteArray token = value.toString().toLatin1();
    const bool isToken = token.size() <= longestToken &&
                         std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < 127; });
    return isToken ? token : QByteArray();
}

} // namespace

QByteArray toMessage(const Handover &handover)
{
    QJsonObject object{{u"dateline"_s, 1},
                       {u"activation"_s, QString::fromLatin1(handover.activation)},
                       {u"startupId"_s, QString::fromLatin1(handover.startupId)}};
    QJsonArray paths;
    qsizetype room = longestHandover / 2;
    for (const QString &path : handover.paths) {
        // As JSON may write each character.
        room -= path.size() * 6;
        if (room > 0 && paths.size() < mostPaths)
            paths.append(QFileInfo(path).absoluteFilePath());
    }
    object.insert(u"paths"_s, paths);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Handover> fromMessage(const QByteArray &line)
{
    if (line.size() > longestHandover)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value("dateline"_L1).toInt() != 1)
        return std::nullopt;
    Handover handover;
    handover.activation = tokenOf(object.value("activation"_L1));
    handover.startupId = tokenOf(object.value("startupId"_L1));
    for (const QJsonValue &value : object.value("paths"_L1).toArray()) {
        if (handover.paths.size() < mostPaths && isPath(value.toString()))
            handover.paths.append(value.toString());
    }
    return handover;
}

QString socketPath(const QString &folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (real.isEmpty() || place.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString path =
        QDir(place).filePath(u"dateline-%1.socket"_s.arg(QString::fromLatin1(hash.left(nameLength))));
    // Qt makes the socket in a folder beside it first, whose name is about that long.
    const qsizetype longest = qsizetype(sizeof(sockaddr_un::sun_path)) - 12;
    return QFile::encodeName(path).size() < longest ? path : QString();
}

} // namespace Dateline::App
