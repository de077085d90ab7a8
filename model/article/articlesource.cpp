// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlesource.h"

#include "sourcetable.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qsizetype longestTag = 80;

QString displayName(const Outlet *outlet)
{
    return QStringView(outlet->name).toString();
}

const Outlet *namedOutlet(const QStringList &names)
{
    for (const QString &name : names) {
        const Outlet *outlet = outletOfName(name);
        if (outlet && !outlet->platform)
            return outlet;
    }
    return nullptr;
}

/// The nearest folder that is named after an outlet.
const Outlet *folderOutlet(const QString &path)
{
    const QStringList folders = path.split(u'/');
    for (qsizetype i = folders.size() - 2; i >= 0; --i) {
        if (const Outlet *outlet = outletOfName(folders.at(i)))
            return outlet;
    }
    return nullptr;
}

/// "www.example.org" and "m.example.org" are example.org.
QString hostName(QString host)
{
    static const QRegularExpression prefix(u"^(?:www[0-9]?|m|mobile|amp|wap)\\.(?=[^.]+\\.)"_s);
    return host.toLower().remove(prefix);
}

bool looksLikeOutlet(const QString &name)
{
    static const QRegularExpression words(
        u"(?:社|報|报|网|網|电台|電台|電臺|电视台|電視台|之声|之聲|新闻|新聞|周刊|週刊|傳媒|传媒|通讯|通訊|"
        u"时报|時報)$|"
        "\\b(?:News|Times|Post|Daily|Herald|Radio|Press|Journal|Tribune|Gazette|Agency|Zeitung|Media)\\b"_s);
    return name.size() <= 40 && words.match(name).hasMatch();
}

bool isNobody(const QString &author)
{
    static const QSet<QString> words{u"unknown"_s, u"null"_s,      u"none"_s, u"admin"_s,
                                     u"佚名"_s,    u"undefined"_s, u"nan"_s,  u"n/a"_s};
    return words.contains(author.toLower());
}

} // namespace

QString decideSource(const SourceEvidence &evidence)
{
    const Outlet *host = outletOfHost(evidence.address.host());
    if (host && !host->platform)
        return displayName(host);
    if (const Outlet *named = namedOutlet(evidence.names))
        return displayName(named);
    if (host)
        return displayName(host);
    if (const QString name = hostName(evidence.address.host()); !name.isEmpty())
        return name;
    if (const Outlet *page = outletOfName(evidence.page))
        return displayName(page);
    if (!evidence.page.isEmpty())
        return evidence.page;
    if (const Outlet *folder = folderOutlet(evidence.path))
        return displayName(folder);
    for (const QString &name : evidence.names) {
        if (const Outlet *platform = outletOfName(name))
            return displayName(platform);
        if (looksLikeOutlet(name))
            return name;
    }
    return {};
}

QString decideAuthor(const QString &author, const QString &source)
{
    if (author.isEmpty() || isNobody(author))
        return {};
    const Outlet *outlet = outletOfName(author);
    const bool isSource =
        foldedName(author) == foldedName(source) || (outlet && displayName(outlet) == source);
    return isSource ? QString() : author;
}

QStringList decideTags(const QStringList &written, const QStringList &topics, const QString &source)
{
    QStringList tags;
    QSet<QString> known{foldedName(source), QString()};
    const QStringList all = written + topics;
    for (QString tag : all) {
        while (tag.startsWith(u'#') || tag.startsWith(u'＃'))
            tag.remove(0, 1);
        tag = tag.simplified().normalized(QString::NormalizationForm_C);
        if (tag.isEmpty() || tag.size() > longestTag)
            continue;
        const Outlet *outlet = outletOfName(tag);
        const QString key = tag.toCaseFolded();
        if (known.contains(key) || foldedName(tag) == foldedName(source) ||
            (outlet && displayName(outlet) == source))
            continue;
        known.insert(key);
        tags.append(tag);
    }
    return tags;
}

} // namespace Dateline
