// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <QWidget>

namespace Dateline::Reader {

/// Says at the lower left of the reader where the link under the pointer leads, as browsers do. The host is
/// in Punycode and the path decoded, with what would turn or hide letters kept encoded.
class LinkBubble : public QWidget
{
    Q_OBJECT

public:
    explicit LinkBubble(QWidget *parent);

    /// Hides with an empty address.
    void setAddress(const QString &address);
    QString text() const { return m_text; }
    /// Takes its place in the parent; to be called when that was resized.
    void place();

    static QString readable(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace Dateline::Reader
