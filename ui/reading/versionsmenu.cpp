// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/versionsmenu.h"

#include "support/plaintooltip.h"
#include "support/retranslation.h"

#include <QFontMetrics>

namespace Dateline::Reading {

using namespace Qt::StringLiterals;

VersionsMenu::VersionsMenu(QAction *compare, QWidget *parent)
    : QMenu(parent)
    , m_compare(compare)
{
    Support::translated(this, [this] { setTitle(tr("Earlier &Versions")); });
    setToolTipsVisible(true);
    setVersions({}, 0);
}

void VersionsMenu::setVersions(const QList<Library::ArticleVersion> &versions, qint64 shown)
{
    clear();
    setEnabled(versions.size() > 1);
    m_compare->setEnabled(versions.size() > 1);
    for (const Library::ArticleVersion &version : versions) {
        QString title = fontMetrics().elidedText(version.title, Qt::ElideRight, 360);
        title.replace(u'&', u"&&"_s);
        QAction *action = addAction(version.listed ? tr("%1 (current)").arg(title) : title);
        action->setCheckable(true);
        action->setChecked(version.number == shown);
        action->setToolTip(Support::plainToolTip(version.path));
        connect(action, &QAction::triggered, this,
                [this, number = version.number] { Q_EMIT chosen(number); });
    }
    addSeparator();
    addAction(m_compare);
}

} // namespace Dateline::Reading
