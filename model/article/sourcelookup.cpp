// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hanscript.h"
#include "sourcetable.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct Index
{
    QHash<QString, const Outlet *> hosts;
    QHash<QString, const Outlet *> names;
};

Index makeIndex()
{
    Index index;
    for (const Outlet &outlet : outlets()) {
        const QStringList hosts =
            QString(QStringView(outlet.hosts).toString()).split(u' ', Qt::SkipEmptyParts);
        for (const QString &host : hosts)
            index.hosts.insert(host, &outlet);
        const QString own = QStringView(outlet.name).toString();
        const QStringList names = QStringView(outlet.aliases).toString().split(u'|', Qt::SkipEmptyParts)
                                  << own;
        for (const QString &name : names)
            index.names.insert(foldedName(name), &outlet);
    }
    return index;
}

const Index &index()
{
    static const Index shared = makeIndex();
    return shared;
}

} // namespace

QString foldedName(QStringView name)
{
    const QString normal = name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    const QString simplified = HanScript::instance().toSimplified(normal);
    QString folded;
    for (const QChar character : simplified) {
        if (character.isLetterOrNumber() || character.isSurrogate() || character.isMark())
            folded += character;
    }
    return folded;
}

const Outlet *outletOfHost(QStringView host)
{
    QString name = host.toString().toLower();
    while (!name.isEmpty()) {
        if (const Outlet *outlet = index().hosts.value(name))
            return outlet;
        const qsizetype dot = name.indexOf(u'.');
        name = dot < 0 ? QString() : name.mid(dot + 1);
    }
    return nullptr;
}

const Outlet *outletOfName(QStringView name)
{
    const QString folded = foldedName(name);
    return folded.isEmpty() ? nullptr : index().names.value(folded);
}

} // namespace Dateline
