### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 2c16adf7
paper-proof-title = Prueba de compra: papeles para una petición a Apple
# 7638c188
paper-proof-about = qué reunir antes de pedir a Apple que quite el Bloqueo de activación, en al-support.apple.com o en un Apple Store
# 0707b16b
paper-proof-1-text = Esta es una lista para el dueño. No es un formulario de Apple, y solo Apple decide.
# e3b013eb
paper-proof-2-heading = El dispositivo
# 5f16ac2f
paper-proof-3-heading = Dónde y cuándo se compró
# 92e21728
paper-proof-3-ask-1 = Vendedor, con dirección
# e5a3fa4d
paper-proof-3-ask-2 = Fecha de la compra
# 4caacc04
paper-proof-3-ask-3 = Número del recibo o del pedido
# 8cfe5c49
paper-proof-3-ask-4 = Nombre en el recibo
# be55a515
paper-proof-3-ask-5 = Pagado con
# 857fbc86
paper-proof-4-heading = Para adjuntar
# a6441097
paper-proof-4-check-1 = el recibo o la factura, con el número de serie o el IMEI; si no los lleva, pida al vendedor que los escriba en el papel
# 3236acdb
paper-proof-4-check-2 = la caja con su etiqueta, o una fotografía de ella
# 0e4215ca
paper-proof-4-check-3 = el contrato con un operador, o una nota de regalo, si no lo compró usted
# 3cc77294
paper-proof-4-check-4 = un documento que muestre el nombre del recibo
# 87062c6c
paper-proof-5-heading = Antes de enviarlo
# 60dbd866
paper-proof-5-check-1 = ha intentado iniciar sesión con todas las cuentas que puedan ser: iforgot.apple.com encuentra las olvidadas
# cf58426c
paper-proof-5-check-2 = no está en modo Perdido, y ninguna organización lo gestiona: en esos casos Apple no acepta la petición
# 46f3d3a3
paper-proof-5-check-3 = sabe que la liberación de Apple borra el dispositivo, y ha buscado una copia de seguridad
# 6be66dc5
paper-proof-5-check-4 = tiene el número de serie exactamente como figura arriba
# af1da697
paper-seller-title = Una carta a quien lo vendió
# b9e9fd2b
paper-seller-about = comprado usado: solo la cuenta del anterior dueño quita el bloqueo, y eso se puede hacer desde cualquier lugar
# ee7d0c45
paper-seller-1-text = Hola,
# 4042b4da
paper-seller-2-text = Le compré este dispositivo. Todavía pide su cuenta de Apple, porque no se quitó de ella. Solo usted puede hacerlo; se tarda dos minutos y se puede desde cualquier lugar, sin el dispositivo y sin darme su contraseña.
# 22a07b4d
paper-seller-4-heading = Qué hacer, por favor
# 521cc9bf
paper-seller-4-step-1 = abra iCloud.com/find en un navegador e inicie sesión
# 5ca8d935
paper-seller-4-step-2 = elija el dispositivo en la lista
# 8bec2678
paper-seller-4-step-3 = si sus datos siguen en él: elija primero «Borrar», y espere hasta que haya terminado
# ede6c350
paper-seller-4-step-4 = elija «Eliminar este dispositivo», y confirme
# dc7d1a37
paper-seller-4-step-5 = avíseme, para que pueda volver a iniciarlo
# f5a1804e
paper-seller-5-text = Si no está en su lista, tiene la cuenta de otra persona: dígame, por favor, quién lo tenía antes que usted.
# 5f509c94
paper-seller-6-ask-1 = Fecha de la venta
# c73fbe2b
paper-seller-6-ask-2 = Lugar, o número del anuncio
# 8bb62242
paper-seller-6-ask-3 = Cómo contactar conmigo
# 17f7f0ff
paper-administrator-title = Una carta al administrador de una escuela o una empresa
# 67b4241a
paper-administrator-about = su administrador puede quitar el código sin borrarlo, y quitar el bloqueo de una organización
# 0ee3d19b
paper-administrator-2-text = No puedo entrar en un dispositivo suyo. Antes de que se borre nada, mire por favor si se puede quitar el código.
# b7f313b5
paper-administrator-4-heading = Lo que pido, en este orden
# 6e210a90
paper-administrator-4-step-1 = «Clear Passcode» (quitar el código) en su gestión de dispositivos: no borra nada. El dispositivo tiene que estar en línea; uno que se reinició bloqueado necesita datos móviles, Ethernet, o un ordenador en el que confía
# d6eb2d4e
paper-administrator-4-step-2 = si eso falla: dígame, antes de un borrado, qué parte de mi trabajo está en su nube
# 17d1a5c0
paper-administrator-4-step-3 = si se borró y pide una cuenta: desactive su Bloqueo de activación en Apple Business o School Manager, o deme el código de omisión, que se escribe como contraseña con la cuenta vacía
# cfa5ebb9
paper-administrator-4-step-4 = si el dispositivo ya no es suyo: libérelo de Apple Business o School Manager, y comuníquemelo por escrito
# 708bf51e
paper-administrator-5-ask-1 = Número en la etiqueta del dispositivo
# 164279da
paper-administrator-5-ask-2 = Departamento o clase
# dd52b240
paper-found-title = Un dispositivo encontrado: una nota para la policía o la oficina de objetos perdidos
# b140600b
paper-found-1-text = Este dispositivo se encontró. No se ha probado nada en él. Si muestra un mensaje o un número, llame primero a ese número.
# 88365de4
paper-found-3-ask-1 = Dónde y cuándo se encontró
# 476ef20d
paper-found-3-ask-2 = Qué muestra su pantalla
# 9b7416a9
paper-found-3-ask-3 = Cómo contactar con quien lo encontró
# 91b2b60a
papers-papers = papeles: { $error }
# 09e4aea9
papers-serial-number = Número de serie
# ad8752b9
papers-imei-where-it-has-a-modem = IMEI, si tiene módem
# 6ffa3ffb
papers-version-of-the-system = Versión del sistema
# ed26e863
papers-model = Modelo
# dbc3e609
papers-imei = IMEI
