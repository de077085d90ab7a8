// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlerow.h"

#include <QMenu>

namespace Dateline::Reading {

/// Lists the versions of the article that is shown; enabled when there is more than one.
class VersionsMenu : public QMenu
{
    Q_OBJECT

public:
    /// `compare` stands below the versions and is enabled as the menu is.
    explicit VersionsMenu(QAction *compare, QWidget *parent = nullptr);

    /// `shown` is the number of the version in the reader.
    void setVersions(const QList<Library::ArticleVersion> &versions, qint64 shown);

Q_SIGNALS:
    void chosen(qint64 number);

private:
    QAction *m_compare;
};

} // namespace Dateline::Reading
