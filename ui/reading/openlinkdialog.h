// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

namespace Dateline::Reading {

/// Shows where a link leads before it is opened in the reader's browser. Only http and https
/// addresses can be opened.
class OpenLinkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OpenLinkDialog(const QUrl &url, QWidget *parent = nullptr);

    static bool canOpen(const QUrl &url);

Q_SIGNALS:
    /// The reader agreed.
    void confirmed(const QUrl &url);
};

} // namespace Dateline::Reading
